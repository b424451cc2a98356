/** The notes of a release, or why there can be none. */
type ReleaseNotes =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly problem: string };

/**
 * What a changelog says of one version.
 *
 * @param tag of the release, `v` and the version.
 * @param version that the package says it is.
 */
export function releaseNotes(tag: string, version: string, changelog: string): ReleaseNotes {
  if (tag !== `v${version}`) {
    return { problem: `the tag is ${tag}, but package.json says ${version}; make them agree` };
  }
  const section = changelog.split(/^## /m).find((one) => one.startsWith(`[${version}]`));
  if (section === undefined) {
    return {
      problem: `CHANGELOG.md has no heading "## [${version}]"; give what is unreleased one`,
    };
  }
  // Addresses of headings stand at the end of the file.
  const text = section
    .slice(section.indexOf('\n'))
    .replace(/^\[[^\]]+\]: .*$/gm, '')
    .trim();
  if (text === '') return { problem: `CHANGELOG.md says nothing of ${version}` };
  return { text };
}
