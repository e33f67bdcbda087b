// Knows what one operation of the API is: one description that the door and the document share.
import type { z } from "zod";
import type { Outcome, ProblemCode } from "../../domain/problems";
import type { Context } from "../../services/context";
import type { Member } from "../current-member";
import { parseShape } from "../shape";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** The verb with its input already read. */
export type Ready = (context: Context, member: Member) => Promise<Outcome<unknown>>;

export type Operation = {
  id: string;
  method: Method;
  /** Below `/api/v1`, parameters in braces: `/plans/{planId}`. */
  path: `/${string}`;
  summary: string;
  /** Parameters of the path and, for GET, of the query; else the body's fields too. */
  input: z.ZodObject;
  status: 200 | 201 | 204;
  /** What a success holds; `null` for 204. */
  answer: z.ZodType | null;
  /** What the verb itself may refuse, beside what every door does. */
  problems: readonly ProblemCode[];
} & (
  | { isPublic: false; read: (json: unknown) => Outcome<Ready> }
  | { isPublic: true; read: (json: unknown) => Outcome<() => Promise<Outcome<unknown>>> }
);

type Described<S extends z.ZodObject, A extends z.ZodType | null> = {
  id: string;
  method: Method;
  path: `/${string}`;
  summary: string;
  input: S;
  status?: 200 | 201 | 204;
  answer: A;
  problems?: readonly ProblemCode[];
};

/** What the verb gives must be what the answer's schema says. */
type Given<A> = A extends z.ZodType ? z.input<A> : unknown;

/** An operation for members. */
export const operation = <S extends z.ZodObject, A extends z.ZodType | null>({
  run,
  ...described
}: Described<S, A> & {
  run: (context: Context, input: z.output<S>, member: Member) => Promise<Outcome<Given<A>>>;
}): Operation => ({
  status: 200,
  problems: [],
  ...described,
  isPublic: false,
  read: (json) => {
    const input = parseShape(described.input, json);
    if (!input.ok) return input;
    return { ok: true, value: (context, member) => run(context, input.value, member) };
  },
});

/** An operation for everybody, which therefore only reads. */
export const publicOperation = <S extends z.ZodObject, A extends z.ZodType | null>({
  run,
  ...described
}: Described<S, A> & {
  run: (input: z.output<S>) => Promise<Outcome<Given<A>>>;
}): Operation => ({
  status: 200,
  problems: [],
  ...described,
  isPublic: true,
  read: (json) => {
    const input = parseShape(described.input, json);
    return input.ok ? { ok: true, value: () => run(input.value) } : input;
  },
});

/** The names in braces. */
export const paramsOf = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] as string);
