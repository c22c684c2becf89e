/** A path of an address with its percent-encoding undone; one that is encoded wrongly stays as it is. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
