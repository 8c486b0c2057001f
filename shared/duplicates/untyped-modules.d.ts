declare module 'talisman/phonetics/french/fonem' {
  /** The sounds of a French word in capital letters; depends on the loader whether it is the module or its default. */
  const fonem: ((word: string) => string) & { readonly default?: (word: string) => string }

  // biome-ignore lint/style/noDefaultExport: so the module is made
  export { fonem as default }
}
