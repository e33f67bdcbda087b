"use client";
// Search or do: a field over a list of everything that can be gone to or done by name.
import { usePathname } from "next/navigation";
import {
  type KeyboardEvent,
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { Icon } from "@/components/ui/icon";
import { useWay } from "@/components/ui/use-way";
import { act } from "./acts";
import { CommandWords } from "./command-words";
import { type Command, commands, NO_PLACES } from "./commands";
import { find } from "./match";
import { PaletteFoot } from "./palette-foot";
import { NOT_LOADED, type PlacesStore, usePlaces } from "./use-places";

const MOST = 50;

/** `takeTyped` gives what was typed while this was on its way, once. */
type Props = {
  store: PlacesStore;
  takeTyped: () => string;
  onClose: () => void;
  onKeys: () => void;
};

export function Palette({ store, takeTyped, onClose, onKeys }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const way = useWay();
  const path = usePathname();
  const { places, isAway } = usePlaces(store);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState("");
  // Nothing is listed before all is there: what one is about to choose must not move away.
  const isReady = places !== null || isAway;
  const found = isReady ? find(commands(places ?? NO_PLACES, path), query).slice(0, MOST) : [];
  const active = Math.min(at, found.length - 1);

  // In the same breath as the focus comes: a key pressed after it would start from an empty field.
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    const typed = takeTyped();
    setQuery((query) => query + typed);
  }, [takeTyped]);
  useEffect(() => {
    dialog.current?.querySelector(`#command-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const run = ({ text, deed }: Command) => {
    if (deed.is === "go") {
      dialog.current?.close();
      way.push(deed.href);
      return;
    }
    if (deed.is === "keys") {
      dialog.current?.close();
      onKeys();
      return;
    }
    setSaid("One moment …");
    startTransition(async () => {
      const refusal = await act(deed);
      setSaid(refusal ?? `Done. ${text}.`);
      // A tick is told on the page, with its undo.
      if (deed.is === "tick" && refusal === null) dialog.current?.close();
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[active];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((active + step + found.length) % found.length);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      run(chosen);
    }
  };

  return (
    <dialog
      ref={dialog}
      aria-label="Search or do"
      closedby="any"
      className="dialog palette"
      onClose={onClose}
    >
      <div className="border-line flex items-center gap-2.5 border-b pr-3 pl-4">
        <Icon name="search" className="text-soft" />
        {/* The outline is the dialog's own edge: the field is all one types in here. */}
        <input
          role="combobox"
          aria-label="Search or do"
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls="commands"
          aria-activedescendant={found.length > 0 ? `command-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder="A goal, a plan, or what to do"
          className="h-13 min-w-0 flex-1 bg-transparent text-lg outline-none"
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            setAt(0);
            setSaid("");
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          aria-label="Close"
          className="rounded-button text-soft hover:bg-wash hover:text-ink grid size-8 place-items-center"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="x" size={18} />
        </button>
      </div>
      <div className="h-[min(24rem,50dvh)] scroll-py-2 overflow-y-auto p-2">
        {found.length > 0 ? (
          <div id="commands" role="listbox" tabIndex={-1} aria-label="What was found">
            {found.map((command, index) => (
              <Option
                key={command.key}
                id={`command-${index}`}
                command={command}
                isActive={index === active}
                onPoint={() => setAt(index)}
                onChoose={() => run(command)}
              />
            ))}
          </div>
        ) : (
          <p className="text-soft px-3 py-6 text-center">
            {isReady ? "Nothing here goes by that name." : "One moment …"}
          </p>
        )}
      </div>
      <PaletteFoot count={found.length} said={said || (isAway ? NOT_LOADED : "")} />
    </dialog>
  );
}

type OptionProps = {
  id: string;
  command: Command;
  isActive: boolean;
  onPoint: () => void;
  onChoose: () => void;
};

/** The field keeps the focus, so the keys are its own; a pointer chooses by itself. */
function Option({ id, command, isActive, onPoint, onChoose }: OptionProps) {
  const { text, about, icon } = command;
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onPointerMove={isActive ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className="rounded-button aria-selected:bg-wash flex min-h-10 w-full items-center gap-2.5 px-2.5 py-1.5 text-left forced-colors:aria-selected:outline-2"
    >
      <Icon name={icon} className="text-soft" weight={1.75} />
      <CommandWords text={text} about={about} />
    </button>
  );
}
