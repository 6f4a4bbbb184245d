// Light or dark and contrast, said before the first paint: the program comes later, and a dark page would flash white.
(() => {
  const chosen = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const asked = (query) => matchMedia(query).matches;
  const scheme = chosen('trucot.scheme');
  const contrast = chosen('trucot.contrast');
  const dark = scheme === 'dark' || (scheme !== 'light' && asked('(prefers-color-scheme: dark)'));
  const more = contrast === 'more' || (contrast === null && asked('(prefers-contrast: more)'));
  const { dataset } = document.documentElement;
  dataset.mantineColorScheme = dark ? 'dark' : 'light';
  dataset.contrast = more ? 'more' : 'normal';
})();
