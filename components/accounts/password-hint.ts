/** What makes a good password, wherever one is chosen. */
export const PASSWORD_HINT = "At least 8 characters. Three or four words in a row are good.";
