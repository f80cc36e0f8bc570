interface PressProps {
  readonly to: string;
  /** What is sent along, the page nonce among it. */
  readonly fields: Readonly<Record<string, string>>;
  readonly label: string;
  /** Spoken instead of the label where that alone would not say whom it is about. */
  readonly spoken?: string | undefined;
  readonly look?: 'main big' | 'main' | 'danger' | 'plain' | undefined;
  readonly id?: string | undefined;
}

/** One button that does one thing by POST. */
export const Press = ({ to, fields, label, spoken, look, id }: PressProps) => (
  <form method="post" action={to} id={id}>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button type="submit" class={look} aria-label={spoken === label ? undefined : spoken}>
      {label}
    </button>
  </form>
);
