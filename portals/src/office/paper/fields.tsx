import { errorOf, type FieldError } from "../../components/error-summary.tsx";
import { Choices, Field, Tick } from "../../components/form.tsx";
import type { Speech } from "../../speech.ts";
import { type PaperFields, PAPERS } from "./view.ts";

interface FieldsProps {
  readonly fields: PaperFields;
  readonly errors: readonly FieldError[];
  readonly say: Speech;
}

const yesOrNo = (say: Speech) => [
  { value: "yes", label: say.t("paper.yes") },
  { value: "no", label: say.t("paper.no") },
];

export const Received = ({ fields, errors, say }: FieldsProps) => (
  <Field
    name="received"
    type="date"
    label={say.t("paper.received")}
    hint={say.t("paper.received-hint")}
    value={fields["received"] ?? ""}
    error={errorOf(errors, "received")}
  />
);

/** One member: the number, and whether it is they who speak. */
export const Member = ({
  place,
  example,
  fields,
  errors,
  say,
}: FieldsProps & { readonly place: number; readonly example: string }) => {
  const name = `member-${place}`;
  return (
    <div class="asked" role="group" aria-label={say.t("paper.member", { place })}>
      <Field
        name={name}
        label={say.t("paper.number", { place })}
        {...(place === 1 ? { hint: say.t("paper.number-hint", { example }) } : {})}
        value={fields[name] ?? ""}
        error={errorOf(errors, name)}
      />
      <label class="choice">
        <input type="radio" name="speaks" value={String(place)} checked={fields["speaks"] === String(place)} />
        <span>{say.t("paper.speaks", { place })}</span>
      </label>
    </div>
  );
};

export const Notary = ({ fields, errors, say }: FieldsProps) => (
  <Choices
    name="notary"
    legend={say.t("paper.notary")}
    choices={yesOrNo(say)}
    chosen={fields["notary"]}
    error={errorOf(errors, "notary")}
  />
);

/** Which papers were seen, and whether what they declare agrees with what is held. */
export const Seen = ({ fields, errors, say }: FieldsProps) => (
  <>
    <fieldset class="choices">
      <legend>{say.t("paper.seen")}</legend>
      {PAPERS.map((paper) => (
        <Tick
          name={`seen-${paper}`}
          label={say.t(`paper.seen.${paper}`)}
          ticked={fields[`seen-${paper}`] === "yes"}
          error={errorOf(errors, `seen-${paper}`)}
        />
      ))}
    </fieldset>
    <Choices
      name="declaration"
      legend={say.t("paper.declaration")}
      choices={yesOrNo(say)}
      chosen={fields["declaration"]}
      error={errorOf(errors, "declaration")}
    />
  </>
);

/** What was typed, carried along out of sight. */
export const Carried = ({ fields }: { readonly fields: PaperFields }) => (
  <>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);
