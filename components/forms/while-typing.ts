// Knows when to keep what is typed into a form: a breath after the last key, at once when one leaves.

const PAUSE_MS = 800;

type Told = {
  /** Keeps what stands in the form. */
  put: () => void;
  /** The form is sent: nothing is put any more that was not under way. */
  sent: (event: SubmitEvent) => void;
  /** Something was typed before the script was there. */
  isBegun: boolean;
};

/** Follows the form until the answer is called. */
export function whileTyping(form: HTMLFormElement, { put, sent, isBegun }: Told): () => void {
  let timer = 0;
  const rest = () => {
    window.clearTimeout(timer);
    timer = 0;
  };
  const putNow = () => {
    rest();
    put();
  };
  const later = () => {
    rest();
    timer = window.setTimeout(putNow, PAUSE_MS);
  };
  const flush = () => timer !== 0 && putNow();
  // Another form may lead away, or sign somebody else in: what is typed goes first.
  const elsewhere = ({ target }: SubmitEvent) => target !== form && flush();
  const submitted = (event: SubmitEvent) => {
    rest();
    sent(event);
  };
  if (isBegun) later();
  form.addEventListener("input", later);
  form.addEventListener("submit", submitted);
  window.addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", flush);
  document.addEventListener("submit", elsewhere, true);
  return () => {
    form.removeEventListener("input", later);
    form.removeEventListener("submit", submitted);
    window.removeEventListener("pagehide", flush);
    document.removeEventListener("visibilitychange", flush);
    document.removeEventListener("submit", elsewhere, true);
    flush();
  };
}
