import type { Speech } from "../speech.ts";

export interface FieldError {
  /** Id of the field to go to. */
  readonly field: string;
  readonly message: string;
}

/** What has to be mended, at the top, each line leading to its field. It takes the focus when the page comes. */
export const ErrorSummary = ({ errors, say }: { readonly errors: readonly FieldError[]; readonly say: Speech }) =>
  errors.length === 0 ? null : (
    <div class="ds-error-summary" role="alert" tabindex={-1} autofocus>
      <h2>{say.t("errors.summary", { count: errors.length })}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );

export const errorOf = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;
