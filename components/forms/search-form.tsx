import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/controls";

/** Asks a page for what goes by a name; works without a script. `asked` is what it was asked last. */
export const SearchForm = ({
  action,
  label,
  placeholder,
  asked,
}: {
  action: string;
  label: string;
  placeholder: string;
  asked: string;
}) => (
  <search>
    <form action={action} className="flex max-w-xl gap-2">
      <TextInput
        key={asked}
        type="search"
        name="q"
        aria-label={label}
        placeholder={placeholder}
        defaultValue={asked}
        maxLength={100}
      />
      <Button type="submit">Search</Button>
    </form>
  </search>
);
