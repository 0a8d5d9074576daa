import '../../graph/page/tally.test.ts'
