import { type Theme, themeCookie, themeLabel, themes } from "./theme";

/** The three looks as native radios; put it in a form that stores the answer in the cookie. */
export function ThemeChoice({ theme }: { theme: Theme }) {
  return (
    <fieldset>
      <legend className="font-medium">Look</legend>
      <div className="mt-1.5 flex flex-wrap gap-x-5 gap-y-2">
        {themes.map((each) => (
          <label key={each} className="flex min-h-8 items-center gap-2">
            <input
              type="radio"
              name={themeCookie}
              value={each}
              defaultChecked={each === theme}
              className="accent-moss size-4.5"
            />
            {themeLabel[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
