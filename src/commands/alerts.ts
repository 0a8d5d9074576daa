/** `thi-dua alerts`: tells by mail or webhook what is new in the lists that a file names. */
import { runAlerts, type Told } from '../alerts/run.ts'
import { environmentOf } from '../config.ts'
import { exitCode, type Given, type Outcome } from './command.ts'
import { printable } from './printable.ts'

export async function alerts({ values }: Given): Promise<Outcome> {
  const told: Told[] = []
  for (const path of values) told.push(await runAlerts(path, environmentOf()))
  const sent = told.flatMap((one) => one.sent)
  const failed = told.flatMap((one) => one.failed)
  const begun = told.flatMap((one) => one.begun)
  return {
    code: failed.length > 0 ? exitCode.problems : exitCode.well,
    text: [
      ...begun.map((name) => `${printable(name)}: noted; what is new from now on will be told.`),
      ...sent.map(({ watch, receiver, items, deleted }) =>
        printable(`${watch}: ${items.length} new or changed, ${deleted.length} withdrawn, to ${receiver.address}`),
      ),
      ...failed.map((line) => printable(`Not told, and tried again next time: ${line}`)),
    ].join('\n'),
    data: { begun, sent: sent.map(({ id, watch, receiver }) => ({ id, watch, receiver })), failed },
  }
}
