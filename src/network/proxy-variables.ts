/** The environment: variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The variable that names the proxy for a scheme: in lower case if it is set there, as curl has it. */
export function proxyVariable(scheme: 'http' | 'https', env: Environment): string | undefined {
  const name = `${scheme}_proxy`;
  return [name, name.toUpperCase()].find((one) => (env[one] ?? '').trim() !== '');
}

/** Whether the environment names a proxy at all. */
export function isProxySet(env: Environment): boolean {
  return proxyVariable('http', env) !== undefined || proxyVariable('https', env) !== undefined;
}
