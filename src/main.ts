/** Where the compiled program begins: `bin/thiDua.js` runs it with the arguments that it was given. */
import { runProgram } from './commands/program.ts'

await runProgram(process.argv.slice(2))
