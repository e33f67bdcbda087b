// An answer without what is another for each request: nonces, ids, instants and cookies of it, and the
// order in which its parts were streamed. Every byte of the rest counts.

/** @param {{ status: number, head: string, body: string }} answer */
export function stillOf({ status, head, body }) {
  const nonce = /'nonce-(\w+)'/.exec(head)?.[1] ?? "";
  const id = /\["\$","\$L\w+","([\w-]{21})v"/.exec(body.replaceAll("\\", ""))?.[1] ?? "";
  const own = [nonce, id].filter((each) => each !== "");
  const still = (text) => own.reduce((rest, each) => rest.replaceAll(each, "*"), text);
  const cut = head.replace(/^(date|x-request-id|set-cookie: next-auth\.).*$/gim, "$1");
  return [
    status,
    still(cut),
    ...partsOf(head, body)
      .map((part) => still(keyless(part)))
      .sort(),
  ].join("\n");
}

/** Each form has a key of its own; the instants are those of the question. */
const keyless = (text) =>
  text
    .replace(/"(exportedAt|expires)":"[^"]*"/g, "")
    .replace(/(formKey":"|name="_key" value=")[0-9a-f-]{36}/g, "$1")
    .replace(/\$ACTION_(REF_)?\d+/g, "$ACTION");

function partsOf(head, body) {
  if (/^content-type: text\/x-component/im.test(head)) return rowsOf(body);
  if (!/^content-type: text\/html/im.test(head)) return [body];
  const pushed = [];
  const script = /<script[^>]*>self\.__next_f\.push\((\[.*?\])\)<\/script>/gs;
  const html = body.replace(script, (_, push) => {
    pushed.push(JSON.parse(push)[1] ?? "");
    return "";
  });
  return [...html.split("<"), ...rowsOf(pushed.join(""))];
}

/** The rows of what Next's router reads: text of a told length, or a line; without their numbers. */
function rowsOf(body) {
  const rows = [];
  let rest = Buffer.from(body);
  while (rest.length > 0) {
    const told = /^[0-9a-f]*:T([0-9a-f]+),/.exec(rest.subarray(0, 40).toString("latin1"));
    const line = rest.indexOf("\n");
    const end = told
      ? told[0].length + Number.parseInt(told[1], 16)
      : line < 0
        ? rest.length
        : line + 1;
    rows.push(rest.subarray(0, end).toString());
    rest = rest.subarray(end);
  }
  return rows.map((row) =>
    row.replace(/^[0-9a-f]*:/, "").replace(/"\$([A-Za-z@]?)[0-9a-f]+(:[^"]*)?"/g, '"$$$1$2"'),
  );
}
