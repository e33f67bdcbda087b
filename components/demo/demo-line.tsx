// Says quietly where one is, and how to stay.
import { TextLink } from "@/components/ui/text-link";

export function DemoLine() {
  return (
    <p data-demo="" className="text-soft mb-6 text-sm print:hidden">
      This is a demo. It is gone in a day. <TextLink href="/sign-up">Create account</TextLink>
    </p>
  );
}
