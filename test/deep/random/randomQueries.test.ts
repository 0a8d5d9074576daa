import '../../questions/randomQueries.test.ts'
