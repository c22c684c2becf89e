/**
 * The id a name makes: lower-case Latin letters, digits and single hyphens. Ukrainian follows the
 * national table of 2010, other Cyrillic the romanization of the BGN; null when nothing is left.
 */
export function idFromName(name: string): string | null {
  const lower = name.normalize('NFC').toLowerCase();
  const table = /[іїєґ]/.test(lower) ? { ...russian, ...ukrainian } : russian;
  const latin = lower
    .replaceAll(/[’'ʼ`"“”‘]/g, '')
    .replaceAll(/\p{L}/gu, (letter, at: number) => {
      if (table === russian || !startsWord(lower, at)) return table[letter] ?? letter;
      return ukrainianInitials[letter] ?? table[letter] ?? letter;
    })
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => latinExtras[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  return latin.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || null;
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{M}’'ʼ]/u.test(text.charAt(at - 1));
}

const russian: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const ukrainian: Readonly<Record<string, string>> = {
  г: 'h',
  ґ: 'g',
  є: 'ie',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  ю: 'iu',
  я: 'ia',
};

const ukrainianInitials: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

const latinExtras: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
