// Knows how a link is said where it has no title: where it leads, without the clutter.

const LONGEST = 48;

/** "github.com/runa/bikes", "Pull request 41 · runa/bikes"; what is no address stays as it is. */
export function linkText(address: string): string {
  if (!URL.canParse(address)) return shortened(address);
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, "");
  const change = /^\/(.+?)\/(?:-\/)?(pull|merge_requests|issues)\/(\d+)/.exec(url.pathname);
  if (change) {
    const [, repository = "", kind, number] = change;
    return shortened(`${KINDS[kind as keyof typeof KINDS]} ${number} · ${repository}`);
  }
  return shortened(`${host}${readable(url.pathname).replace(/\/$/, "")}`);
}

const KINDS = { pull: "Pull request", merge_requests: "Merge request", issues: "Issue" } as const;

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
