// Made by build/texts.ts: the texts of a language, a `.ftl` file each.
declare module 'virtual:texts/sk' {
  const sources: readonly string[];
  export default sources;
}
declare module 'virtual:texts/en' {
  const sources: readonly string[];
  export default sources;
}
