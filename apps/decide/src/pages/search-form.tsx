import type { Search } from '../history/search.ts';
import { DECISIONS } from '../history/search.ts';
import type { Messages } from '../messages/messages.ts';
import { described, Field, SelectField } from './field.tsx';

/** Search and filter, by GET: a search can be gone back to. */
export const SearchForm = ({ search, words }: { readonly search: Search; readonly words: Messages }) => (
  <search>
    <form method="get" action="/history">
      <Field name="q" label={words.history.search}>
        <input {...described('q')} type="search" value={search.words} maxlength={100} />
      </Field>
      <div class="side">
        <SelectField
          name="group"
          label={words.history.group}
          value={search.group ?? ''}
          options={[
            { value: '', text: words.history.all },
            { value: 'worth-accepting', text: words.history.worth },
            { value: 'mass-invite', text: words.history.mass },
          ]}
        />
        <SelectField
          name="decision"
          label={words.history.decision}
          value={search.decision ?? ''}
          options={[
            { value: '', text: words.history.all },
            { value: 'none', text: words.history.undecided },
            ...DECISIONS.map((action) => ({ value: action, text: words.actions[action] })),
          ]}
        />
      </div>
      <button type="submit">{words.history.find}</button>
    </form>
  </search>
);
