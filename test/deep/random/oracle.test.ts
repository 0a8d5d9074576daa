import '../../graph/filter/oracle.test.ts'
