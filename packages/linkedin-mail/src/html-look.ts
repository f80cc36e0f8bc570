const HIDING = /display:\s*none|max-height:\s*0(?![.\d])|opacity:\s*0(?![.\d])|mso-hide:\s*all|font-size:\s*[01]px/iu;
const MAX_STYLE_CHARS = 2_000;

/** What a `style` says that matters here. */
export interface Look {
  readonly hidden: boolean;
  readonly quotation: boolean;
  readonly breaksWords: boolean | null;
}

export const BARE: Look = { hidden: false, quotation: false, breaksWords: null };

export const lookOf = (style: string): Look => {
  const read = style.slice(0, MAX_STYLE_CHARS);
  return {
    hidden: HIDING.test(read),
    quotation: /font-style:\s*italic|border-left:\s*[1-9]/iu.test(read),
    breaksWords: /(?:word|overflow)-wrap:\s*break-word/iu.test(read),
  };
};
