/** What stands where there is nothing yet: says so, and what would change it. */
export const Empty = ({ sentence }: { readonly sentence: string }) => <p class="empty">{sentence}</p>;
