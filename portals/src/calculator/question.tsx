import { errorOf, type FieldError } from "../components/error-summary.tsx";
import { Choices, Field, Select } from "../components/form.tsx";
import type { Speech } from "../speech.ts";
import type { AskedPerson, FieldView, QuestionView } from "./view.ts";

interface QuestionProps {
  readonly question: QuestionView;
  readonly errors: readonly FieldError[];
  readonly say: Speech;
}

/** One question, of everybody of whom it is asked. What is only filled in after a yes is out of sight after a no. */
export const Question = ({ question: { asks, asked, at, persons }, errors, say }: QuestionProps) => (
  <>
    <h2>{asks}</h2>
    <input type="hidden" name="asked" value={asked} />
    <input type="hidden" name="at" value={String(at)} />
    {persons.map((person) => (
      <Asked person={person} errors={errors} say={say} />
    ))}
  </>
);

interface AskedProps {
  readonly person: AskedPerson;
  readonly errors: readonly FieldError[];
  readonly say: Speech;
}

const Asked = ({ person: { name, prefix, mayBeSo, isSo, fields, others }, errors, say }: AskedProps) => (
  <div class="asked" role="group" aria-label={name}>
    {mayBeSo ? (
      <Choices
        name={`${prefix}.is`}
        legend={name}
        choices={[
          { value: "yes", label: say.t("calc.yes") },
          { value: "no", label: say.t("calc.no") },
        ]}
        chosen={isSo}
        error={errorOf(errors, `${prefix}.is`)}
      />
    ) : (
      <p class="asked-of">{name}</p>
    )}
    <div class={mayBeSo ? "if-so flow" : "flow"}>
      {others === undefined ? null : <Others others={others} errors={errors} say={say} />}
      {fields.map((field) => (
        <AskedField field={field} errors={errors} />
      ))}
    </div>
  </div>
);

const Others = ({
  others: { known, more },
  errors,
  say,
}: Omit<AskedProps, "person"> & Pick<Required<AskedPerson>, "others">) => (
  <>
    {known.length === 0 ? null : (
      <fieldset class="choices">
        <legend>{say.t("calc.of-these")}</legend>
        {known.map(({ name, label, isTicked }) => (
          <label class="choice">
            <input type="checkbox" name={name} value="yes" checked={isTicked} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    )}
    <AskedField field={more} errors={errors} />
  </>
);

/** A field of a fact, by what it holds. */
export function AskedField({ field, errors }: { readonly field: FieldView; readonly errors: readonly FieldError[] }) {
  const { name, label, type, choices = [], value } = field;
  const error = errorOf(errors, name);
  if (type === "yes-no" || type === "one-of")
    return <Choices name={name} legend={label} choices={choices} chosen={value} error={error} />;
  if (type === "select") return <Select name={name} legend={label} choices={choices} chosen={value} />;
  return (
    <Field
      name={name}
      label={label}
      type={type === "day" ? "date" : "text"}
      inputmode={type === "number" || type === "money" ? "numeric" : "text"}
      {...(value === undefined ? {} : { value })}
      error={error}
    />
  );
}
