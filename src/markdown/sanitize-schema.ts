import type { Options } from 'rehype-sanitize';

/**
 * What HTML of Markdown may hold. Every `id` is taken away: ids are given afterwards, from `data-id`, which
 * no Markdown can produce. Elements that are not listed are replaced by what they contain.
 */
export const sanitizeSchema: Options = {
  tagNames: [
    ...['a', 'blockquote', 'br', 'code', 'del', 'div', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'img'],
    ...['input', 'li', 'ol', 'p', 'pre', 'q', 'span', 'strong', 'sup', 'table', 'tbody', 'td', 'th'],
    ...['thead', 'time', 'tr', 'ul'],
  ],
  attributes: {
    a: ['href', 'title', ['role', 'doc-noteref'], 'dataKind', 'ariaLabel', ['className', 'mention', 'voice']],
    code: [['className', /^language-[\w+#-]+$/]],
    div: [['className', 'scroll'], ['tabIndex', 0], ['role', 'group'], 'ariaLabel'],
    img: [['src', /^\/(?!\/)/], 'alt', 'title', 'width', 'height'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: [['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    p: [['className', 'retired'], 'dataRetired'],
    span: ['dataHow', 'dataGloss', ['className', 'statement', 'time', 'was']],
    sup: [['className', 'note-ref']],
    td: ['align'],
    th: ['align'],
    time: ['dateTime', 'dataGloss'],
    ul: [['className', 'contains-task-list']],
    '*': ['lang', 'dataId'],
  },
  protocols: { href: ['https', 'http', 'mailto'] },
  required: { input: { disabled: true, type: 'checkbox' } },
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
};
