/** Where the configuration lies when it is not named. */
export const CONFIG_PATHS = ['.github/list-curator.yml', '.github/list-curator.yaml'] as const;
