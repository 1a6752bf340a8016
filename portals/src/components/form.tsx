import type { ComponentChildren } from "preact";

export interface FormProps {
  readonly to: string;
  /** Absent where nothing is kept and nobody is known: whoever sends such a form from elsewhere gains nothing. */
  readonly csrf?: string;
  readonly children: ComponentChildren;
  readonly label?: string;
}

/** A plain form that sends itself by POST, with the token that shows it is ours. */
export const Form = ({ to, csrf, children, label }: FormProps) => (
  <form method="post" action={to} class="form" aria-label={label} novalidate>
    {csrf === undefined ? null : <input type="hidden" name="csrf" value={csrf} />}
    {children}
  </form>
);

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly id?: string;
  readonly hint?: string;
  readonly value?: string;
  readonly error?: string | undefined;
  readonly type?: "text" | "date" | "search" | "number";
  readonly rows?: number;
  readonly autocomplete?: "off" | "name" | "bday";
  readonly inputmode?: "text" | "numeric";
}

/** A field with its label above, its hint and its error tied to it for those who hear the page. */
export function Field({
  name,
  label,
  id = name,
  hint,
  value,
  error,
  type = "text",
  rows,
  autocomplete,
  inputmode,
}: FieldProps) {
  const told = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`]
    .filter(Boolean)
    .join(" ");
  // Any of the four: the types of Preact want one at a time.
  const one = type as "text";
  const shared = {
    class: "ds-input",
    id,
    name,
    ...(told === "" ? {} : { "aria-describedby": told }),
    ...(error === undefined ? {} : { "aria-invalid": true }),
  } as const;
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows === undefined ? (
        <input
          {...shared}
          type={one}
          value={value ?? ""}
          autocomplete={autocomplete ?? "off"}
          inputmode={inputmode ?? "text"}
        />
      ) : (
        <textarea {...shared} rows={rows}>
          {value}
        </textarea>
      )}
      {error === undefined ? null : (
        <p class="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoicesProps {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen?: string | undefined;
  readonly id?: string;
  readonly error?: string | undefined;
}

/** One of a few: all of them in sight. */
export const Choices = ({ name, legend, choices, chosen, id = name, error }: ChoicesProps) => (
  <fieldset class="choices" id={id} aria-describedby={error === undefined ? undefined : `${id}-error`}>
    <legend>{legend}</legend>
    {choices.map(({ value, label }) => (
      <label class="choice">
        <input type="radio" name={name} value={value} checked={value === chosen} />
        <span>{label}</span>
      </label>
    ))}
    {error === undefined ? null : (
      <p class="ds-validation-message" id={`${id}-error`}>
        {error}
      </p>
    )}
  </fieldset>
);

export const Select = ({ name, legend, choices, chosen, id = name }: ChoicesProps) => (
  <div class="ds-field">
    <label class="ds-label" for={id}>
      {legend}
    </label>
    <select class="ds-input" id={id} name={name}>
      {choices.map(({ value, label }) => (
        <option value={value} selected={value === chosen}>
          {label}
        </option>
      ))}
    </select>
  </div>
);

export interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly ticked?: boolean;
  readonly error?: string | undefined;
}

/** One thing that somebody says is so before they go on. */
export const Tick = ({ name, label, ticked = false, error }: TickProps) => (
  <div class="ds-field">
    <label class="choice">
      <input
        type="checkbox"
        id={name}
        name={name}
        value="yes"
        checked={ticked}
        {...(error === undefined ? {} : { "aria-invalid": true, "aria-describedby": `${name}-error` })}
      />
      <span>{label}</span>
    </label>
    {error === undefined ? null : (
      <p class="ds-validation-message" id={`${name}-error`}>
        {error}
      </p>
    )}
  </div>
);

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly kind?: "primary" | "secondary" | "danger";
  readonly name?: string;
  readonly value?: string;
  /** Why it cannot be pressed now. A button is never hidden, only explained. */
  readonly barred?: string | undefined;
  readonly id?: string;
}

export function Button({ children, kind = "primary", name, value, barred, id }: ButtonProps) {
  const button = (
    <button
      class="ds-button"
      type="submit"
      id={id}
      name={name}
      value={value}
      disabled={barred !== undefined}
      data-variant={kind === "primary" ? undefined : "secondary"}
      data-color={kind === "danger" ? "danger" : undefined}
    >
      {children}
    </button>
  );
  return barred === undefined ? (
    button
  ) : (
    <div class="tight">
      {button}
      <p class="hint">{barred}</p>
    </div>
  );
}
