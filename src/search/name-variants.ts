/** Scripts written without spaces: a reader may type any part of a name. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2,}/gu;

/** Latin letters that Unicode does not take apart into a letter and a mark, as a keyboard without them types them. */
const plain: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * Words that also find a form of a name. The index finds words by their beginnings and without
 * their accents; this adds what that misses.
 *
 * `北方四島` → `方四島`, `四島`, `島`; `Qırım` → `qirim`
 */
export function nameVariants(form: string): readonly string[] {
  const parts = [...form.matchAll(unspaced)].flatMap(([run]) => {
    const characters = [...run];
    return characters.slice(1).map((_, index) => characters.slice(index + 1).join(''));
  });
  const lower = form.toLowerCase();
  const typed = lower.replaceAll(/[ıłøđðħßæœþ]/g, (letter) => plain[letter] ?? letter);
  return typed === lower ? parts : [...parts, typed];
}
