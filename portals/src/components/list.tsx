import type { ComponentChildren } from "preact";
import { Empty } from "./empty.tsx";

export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => ComponentChildren;
  /** A count or a sum: at the right, its digits below one another. */
  readonly number?: boolean;
}

export interface ListProps<Row> {
  /** What is listed: heard by those who do not see the page, and shown above with `captioned`. */
  readonly label: string;
  readonly captioned?: boolean;
  readonly rows: readonly Row[];
  /** The first names the row. */
  readonly columns: readonly Column<Row>[];
  /** What is said where there are none. */
  readonly none: string;
  /** What is said below, where not all are shown. */
  readonly more?: string | undefined;
  /** Few and narrow columns stay a table on a phone; else each row is a card there. */
  readonly narrow?: boolean;
}

/** Rows under heads: the one table of the office. */
export const List = <Row,>({ label, captioned = false, rows, columns, none, more, narrow = false }: ListProps<Row>) =>
  rows.length === 0 ? (
    <Empty sentence={none} />
  ) : (
    <>
      <div {...(narrow ? { class: "scroll", tabindex: 0, role: "region", "aria-label": label } : { class: "scroll" })}>
        {/* A table that is laid out as cards is no table any more to some browsers, unless it says so. */}
        <table class={narrow ? "ds-table" : "ds-table list"} role="table" aria-label={captioned ? undefined : label}>
          {captioned ? <caption>{label}</caption> : null}
          <thead role="rowgroup">
            <tr role="row">
              {columns.map(({ title, number }) => (
                <th scope="col" role="columnheader" class={number ? "number" : undefined}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr role="row">
                {columns.map((column, index) => (
                  <Cell column={column} row={row} isFirst={index === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more === undefined ? null : <p class="soft">{more}</p>}
    </>
  );

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly isFirst: boolean;
}

function Cell<Row>({ column: { title, of, number = false }, row, isFirst }: CellProps<Row>) {
  const shared = { class: number ? "number" : undefined };
  return isFirst ? (
    <th scope="row" role="rowheader" {...shared}>
      {of(row)}
    </th>
  ) : (
    <td role="cell" data-label={title} {...shared}>
      {/* One thing, so that it stands beside its label on a phone. */}
      <span>{of(row)}</span>
    </td>
  );
}
