import { lookCss, shape, space, type } from '@guestlist/digest-mail/look';

const px = (n: number): string => `${n}px`;

const base = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{background:var(--desk);-webkit-text-size-adjust:100%}
body{margin:0;color:var(--ink);font:${type.text.size}px/${type.text.line}px var(--font-plain);overflow-wrap:anywhere}
.sheet{max-width:${px(shape.sheet)};margin:0 auto;background:var(--paper);min-height:100vh;padding:${px(space.block)} ${px(space.block)} ${px(space.part)}}
@media (min-width:660px){.sheet{margin:${px(space.part)} auto;min-height:0;padding:${px(space.part)} ${px(space.page)} ${px(space.part)};border:1px solid var(--rule);border-radius:${px(shape.corner)}}}
.mark{font:600 ${type.small.size}px/${type.small.line}px var(--font-plain);letter-spacing:.06em;color:var(--quiet);margin:0 0 ${px(space.block)};display:flex;justify-content:space-between;gap:${px(space.text)};flex-wrap:wrap}
h1{font:400 ${type.title.size}px/${type.title.line}px var(--font-letter);margin:0 0 ${px(space.text)};letter-spacing:-.005em}
h2{font:400 ${type.heading.size}px/${type.heading.line}px var(--font-letter);margin:${px(space.part)} 0 ${px(space.text)}}
h3{font:600 ${type.text.size}px/${type.text.line}px var(--font-plain);margin:${px(space.block)} 0 ${px(space.hair)}}
p{margin:0 0 ${px(space.text)}}
a{color:var(--accent);text-underline-offset:3px}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,textarea:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:${px(shape.corner)}}
.quiet,.hint{color:var(--quiet)}
.hint,.small{font-size:${px(type.small.size)};line-height:${px(type.small.line)}}
footer{border-top:1px solid var(--rule);margin-top:${px(space.part)};padding-top:${px(space.text)};color:var(--quiet);font-size:${px(type.small.size)};line-height:${px(type.small.line)}}
hr{border:0;border-top:1px solid var(--rule);margin:${px(space.part)} 0 ${px(space.text)}}
hr+form{margin-bottom:-${px(space.block)}}
`;

const buttons = `
form{margin:0}
.press{display:flex;flex-wrap:wrap;gap:${px(space.text)};margin:${px(space.block)} 0}
.press>form{display:contents}
button,.button{display:inline-flex;align-items:center;justify-content:center;min-height:${px(shape.tap)};padding:${px(space.small)} ${px(space.block)};border-radius:${px(shape.corner)};border:1px solid var(--edge);background:transparent;color:var(--ink);font:inherit;font-weight:600;text-decoration:none;text-align:center;cursor:pointer}
button:hover,.button:hover{background:var(--panel)}
.main{background:var(--accent-fill);border-color:var(--accent-fill);color:var(--on-accent)}
.main:hover{background:var(--accent-fill);filter:brightness(1.08)}
.big{width:100%;min-height:56px;font-size:17px}
.plain{border-color:transparent;color:var(--accent);padding-left:0;padding-right:0;text-decoration:underline;text-underline-offset:3px;font-weight:400}
.danger{color:var(--amber);border-color:var(--amber)}
@media (max-width:480px){.press{flex-direction:column}.press button,.press .button{width:100%}.press.row{flex-direction:row}.press.row button,.press.row .button{width:auto;flex:1 1 40%}}
`;

const card = `
.card{background:var(--panel);border-radius:${px(shape.corner)};padding:${px(space.block)};margin:${px(space.block)} 0}
.who{display:grid;grid-template-columns:${px(shape.tap)} 1fr;gap:${px(space.text)};align-items:start}
.initials{width:${px(shape.tap)};height:${px(shape.tap)};border-radius:50%;background:var(--accent-tint);color:var(--accent);display:flex;align-items:center;justify-content:center;font:600 15px/1 var(--font-plain);letter-spacing:.03em}
.mass .initials{background:var(--unlit);color:var(--ink)}
.name{font:400 ${type.name.size}px/${type.name.line}px var(--font-letter);margin:0}
.who p{margin:0}
blockquote{margin:${px(space.block)} 0 0;padding:0 0 0 ${px(space.block)};border-left:3px solid var(--rule);font:italic 400 17px/27px var(--font-letter);white-space:pre-line}
.worth blockquote{border-left-color:var(--accent)}
.score{display:flex;align-items:center;gap:${px(space.text)};margin:${px(space.block)} 0 ${px(space.small)};flex-wrap:wrap}
.score b{font:400 ${type.heading.size}px/${type.heading.line}px var(--font-letter)}
.steps{display:inline-flex;gap:3px}
.steps i{width:22px;height:8px;border-radius:2px;background:var(--unlit)}
.worth .steps i.lit{background:var(--accent)}
.mass .steps i.lit{background:var(--quiet)}
.reasons{list-style:none;margin:0;padding:0}
.reasons li{display:grid;grid-template-columns:44px 1fr;gap:${px(space.small)};padding:${px(space.hair)} 0}
.points{font-variant-numeric:tabular-nums;text-align:right;color:var(--quiet)}
.worth .points.up,.points.up{color:var(--accent)}
.warn{background:var(--amber-tint);color:var(--ink);border-left:4px solid var(--amber);padding:${px(space.text)} ${px(space.block)};border-radius:0 ${px(shape.corner)} ${px(shape.corner)} 0;margin:${px(space.block)} 0}
.people{list-style:none;margin:${px(space.block)} 0;padding:0;border-top:1px solid var(--rule)}
.people .line{display:grid;grid-template-columns:1fr auto;gap:${px(space.text)};align-items:center}
.people:empty{display:none}
.people li{border-bottom:1px solid var(--rule);padding:${px(space.text)} 0}
`;

const fields = `
label,legend{font-weight:600}
legend{padding:0}
.field>label{display:block;margin-bottom:${px(space.hair)}}
main>label{display:block;margin-bottom:${px(space.hair)}}
search{display:block;margin:${px(space.block)} 0}
h1+.field,h1+form{margin-top:${px(space.block)}}
fieldset{border:0;margin:0 0 ${px(space.block)};padding:0;min-width:0}
.field{margin:0 0 ${px(space.block)}}
.field .hint{display:block;margin:2px 0 ${px(space.small)};font-weight:400}
input,select,textarea{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:${px(shape.corner)};padding:${px(space.small)} ${px(space.text)};min-height:${px(shape.tap)};max-width:100%}
input[type=text],input[type=email],input[type=url],input[type=search],input[type=file],textarea,select{width:100%}
textarea{min-height:110px;resize:vertical}
input[type=checkbox],input[type=radio]{width:22px;height:22px;min-height:0;accent-color:var(--accent-fill);margin:0;flex:none}
.choice{display:inline-flex;align-items:center;gap:${px(space.small)};min-height:${px(shape.tap)};margin-right:${px(space.block)};font-weight:400;cursor:pointer}
.choices{display:flex;flex-wrap:wrap}
.side{display:grid;grid-template-columns:1fr 1fr;gap:0 ${px(space.block)}}
@media (max-width:480px){.side{grid-template-columns:1fr}}
.code{font:600 22px/1.3 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;letter-spacing:.04em;user-select:all}
.address{font:15px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;user-select:all;background:var(--panel);padding:${px(space.text)};border-radius:${px(shape.corner)};display:block}
.saved{background:var(--accent-tint);color:var(--ink);padding:${px(space.text)} ${px(space.block)};border-radius:${px(shape.corner)};margin:0 0 ${px(space.block)}}
.wrong{border-left:4px solid var(--amber);padding-left:${px(space.text)}}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
nav.tabs{display:flex;flex-wrap:wrap;gap:0 ${px(space.block)};border-bottom:1px solid var(--rule);margin-bottom:${px(space.block)}}
nav.tabs a{display:inline-flex;align-items:center;min-height:${px(shape.tap)};color:var(--quiet);text-decoration:none}
@media (max-width:480px){nav.tabs{gap:0 14px;font-size:15px}}
nav.tabs a[aria-current]{color:var(--ink);border-bottom:2px solid var(--accent)}
details{border-bottom:1px solid var(--rule)}
summary{min-height:${px(shape.tap)};display:flex;align-items:center;cursor:pointer;font-weight:600;justify-content:space-between}
summary::-webkit-details-marker{display:none}
summary::after{content:'+';font-size:20px;color:var(--accent)}
details[open]>summary::after{content:'–'}
details>div{padding-bottom:${px(space.text)}}
ol{padding-left:${px(space.block)}}
ol li{margin-bottom:${px(space.small)}}
textarea.tall{min-height:270px}
@media (prefers-reduced-motion:no-preference){button,.button{transition:background .12s}}
`;

const charts = `
.chart{margin:0 0 ${px(space.block)}}
.chart svg{display:block;width:100%;height:auto}
.chart .ends{display:flex;justify-content:space-between;margin:0}
.axis{stroke:var(--rule)}
.bar-worth{fill:var(--accent)}
.bar-mass{fill:var(--edge)}
.bar-empty{fill:var(--unlit)}
.bar-accepted{fill:var(--accent)}
.bar-otherwise{fill:var(--accent);opacity:.45}
.bar-ignored{fill:var(--edge)}
.bar-open{fill:var(--unlit)}
.legend{display:flex;gap:${px(space.small)};align-items:center;color:var(--quiet);margin-top:${px(space.small)};flex-wrap:wrap}
.key{width:12px;height:12px;border-radius:2px;display:inline-block}
.worth-key{background:var(--accent)}
.mass-key{background:var(--edge);margin-left:${px(space.text)}}
.bars{list-style:none;margin:0;padding:0}
.bars li{display:grid;grid-template-columns:1fr 110px 32px;gap:${px(space.text)};align-items:center;padding:${px(space.hair)} 0}
.bars svg{width:100%;height:8px}
.bars .count{text-align:right;font-variant-numeric:tabular-nums}
`;

const tight = (css: string): string => css.replace(/\n/gu, '');

/** The one stylesheet of all pages, written into each of them: nothing else is fetched. */
export const STYLESHEET: string = lookCss() + tight(base + buttons + card + fields + charts);
