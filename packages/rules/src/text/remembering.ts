/**
 * A function of a text that keeps what it found: the same words, names and places come again and again.
 *
 * @param most texts are kept; then it begins anew
 */
export const remembering = <Found, Text extends string = string>(
  most: number,
  find: (text: Text) => Found,
): ((text: Text) => Found) => {
  const remembered = new Map<Text, Found>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const found = find(text);
    if (remembered.size >= most) remembered.clear();
    remembered.set(text, found);
    return found;
  };
};
