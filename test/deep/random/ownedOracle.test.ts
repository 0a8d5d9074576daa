import '../../graph/filter/ownedOracle.test.ts'
