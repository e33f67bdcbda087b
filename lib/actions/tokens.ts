"use server";
import { CreateToken, RevokeToken } from "../schemas/tokens";
import * as tokens from "../services/tokens";
import { formAction } from "../web/form-action";
import { asNumber } from "../web/read-form";

export const createToken = formAction(CreateToken, tokens.createToken, {
  fields: { days: asNumber },
  isKeyless: true,
});

export const revokeToken = formAction(RevokeToken, tokens.revokeToken, {
  say: () => "The token is revoked. What used it can no longer read or write here.",
});
