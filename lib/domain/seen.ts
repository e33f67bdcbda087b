// Knows which texts show anything.

/** Joiners that build emoji and letters are here too: alone they show nothing. U+2800 is a blank. */
const SEEN = /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cf}\u2800]/u;

/** Whether there is anything in a text for the eye. */
export const canBeSeen = (text: string): boolean => SEEN.test(text);
