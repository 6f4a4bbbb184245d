/** What stands in a file of the pages and where it is: `figure/Figure.tsx`. */
export type Sources = Record<string, string>;

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']*)'/g;

/** The circles among what imports each other, each written once: `figure -> explain -> figure`. */
export function circles(graph: Map<string, Set<string>>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, trail: string[]) => {
    const begun = trail.indexOf(node);
    if (begun >= 0) {
      found.push([...trail.slice(begun), node].join(' -> '));
      return;
    }
    if (done.has(node)) return;
    for (const next of [...(graph.get(node) ?? [])].sort()) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of [...graph.keys()].sort()) visit(node, []);
  return found;
}

/** Which file imports which; what is no source of the pages is left out. */
export function filesOf(sources: Sources): Map<string, Set<string>> {
  return new Map(
    Object.entries(sources).map(([file, text]) => [
      file,
      new Set(
        [...text.matchAll(IMPORT)]
          .map(([, imported = '']) => fileAt(join(folderOf(file), imported), sources))
          .filter((known) => known !== undefined),
      ),
    ]),
  );
}

/** Which folder imports from which other; what stands above all folders puts them together and may import any. */
export function foldersOf(sources: Sources): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const [file, imported] of filesOf(sources)) {
    const from = folderOf(file);
    const others = graph.get(from) ?? new Set();
    graph.set(from, others);
    for (const folder of [...imported].map(folderOf)) if (folder !== from) others.add(folder);
  }
  graph.delete('');
  return graph;
}

function fileAt(path: string, sources: Sources): string | undefined {
  return ['', '.ts', '.tsx'].map((end) => path + end).find((file) => file in sources);
}

function folderOf(file: string): string {
  return file.split('/').slice(0, -1).join('/');
}

function join(folder: string, relative: string): string {
  const path = folder === '' ? [] : folder.split('/');
  for (const step of relative.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
