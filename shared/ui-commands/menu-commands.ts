/** Commands of the menu that not everybody may give. */
export const menuCommands = [
  'new-entry',
  'counter',
  'search',
  'settings',
  'print',
  'lock',
  'back-up',
] as const
export type MenuCommand = (typeof menuCommands)[number]
