import type { Child } from 'hono/jsx';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The sentence that says what is wrong with what was typed. */
  readonly wrong?: string | undefined;
  readonly children: Child;
}

const hintId = (name: string): string => `${name}-hint`;

/** What ties a field to its hint and its fault, for a screen reader. */
export const described = (name: string, hint?: string, wrong?: string) => ({
  id: name,
  name,
  'aria-describedby': hint === undefined && wrong === undefined ? undefined : hintId(name),
  'aria-invalid': wrong === undefined ? undefined : ('true' as const),
});

/** A label, a hint, and the field itself. */
export const Field = ({ name, label, hint, wrong, children }: FieldProps) => (
  <div class={wrong === undefined ? 'field' : 'field wrong'}>
    <label for={name}>{label}</label>
    {hint === undefined && wrong === undefined ? null : (
      <span class="hint" id={hintId(name)}>
        {wrong === undefined ? hint : <strong>{wrong}</strong>}
      </span>
    )}
    {children}
  </div>
);

interface LinesProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly wrong?: string | undefined;
  readonly lines: readonly string[];
}

/** A list of the member's, one on each line. */
export const LinesField = ({ name, label, hint, wrong, lines }: LinesProps) => (
  <Field name={name} label={label} hint={hint} wrong={wrong}>
    <textarea {...described(name, hint, wrong)} rows={4}>
      {lines.join('\n')}
    </textarea>
  </Field>
);

interface TextProps {
  readonly name: string;
  readonly label: string;
  readonly wrong?: string | undefined;
  readonly value: string;
  readonly autocomplete?: string;
}

export const TextField = ({ name, label, wrong, value, autocomplete }: TextProps) => (
  <Field name={name} label={label} wrong={wrong}>
    <input
      {...described(name, undefined, wrong)}
      type="text"
      value={value}
      maxlength={120}
      autocomplete={autocomplete}
    />
  </Field>
);

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly wrong?: string | undefined;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

export const SelectField = ({ name, label, wrong, value, options }: SelectProps) => (
  <Field name={name} label={label} wrong={wrong}>
    <select {...described(name, undefined, wrong)}>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.text}
        </option>
      ))}
    </select>
  </Field>
);
