import '../../questions/whereFactsLie.test.ts'
