/** Breaking changes since the last release that are wanted, each with its reason. Emptied when the next release is printed. */
const nothingLimits = 'Nothing may limit the day, and 9999-12-31 is no day that a source states.'

export const acceptedChanges: Readonly<Record<string, string>> = {
  'Days.latest changed type from Day! to Day.': nothingLimits,
  'Tenure.firstSeen changed type from Day! to Day.': nothingLimits,
  'Tenure.lastSeen changed type from Day! to Day.': nothingLimits,
}
