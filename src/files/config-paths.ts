/** Where the configuration lies when it is not named. */
export const CONFIG_PATHS = ['.github/list-curator.yml', '.github/list-curator.yaml'] as const;

/** Where the configuration may lie; the first that exists counts. */
export function configPaths(named: string | undefined): readonly string[] {
  return named === undefined ? CONFIG_PATHS : [named.replaceAll('\\', '/').replace(/^\.\//, '')];
}
