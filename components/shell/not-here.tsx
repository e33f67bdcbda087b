"use client";
import { Title } from "@/components/shell/title";
// Sent by name alone: what the server draws of it would come along with every other page.
import { ButtonLink } from "@/components/ui/button";
import { PlainPage, PlainWords } from "./plain-page";

type Props = { href: string; text: string; why: string; isAlone?: boolean };

/** Nothing at this address, what else it may be, and a way on; `isAlone` where there is no frame around it. */
export function NotHere({ href, text, why, isAlone = false }: Props) {
  const Frame = isAlone ? PlainPage : PlainWords;
  return (
    <>
      <Title of="Not here" />
      <Frame
        title="There is nothing at this address."
        action={
          <ButtonLink href={href} variant="primary">
            {text}
          </ButtonLink>
        }
      >
        It may be mistyped, gone, or {why}.
      </Frame>
    </>
  );
}
