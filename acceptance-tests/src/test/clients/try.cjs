// node try.cjs CLIENT: reads, states and is refused at $TRUCOT with the generated and compiled client CLIENT
const { Configuration, EconomyObservationsApi, ProblemFromJSON, ResponseError, ScoresApi } = require(process.argv[2]);

const basePath = process.env.TRUCOT;
const anybody = new Configuration({ basePath });
const reporter = new Configuration({ basePath, accessToken: process.env.TOKEN });
const statementRequest = {
  indicator: 'ECO.CASHLESS.E_WALLETS',
  orgUnit: '15~2025.02647',
  period: '2026-10',
  numerator: 1250,
};

async function main() {
  const { scores } = await new ScoresApi(anybody).getScores({ period: '2024', indexSet: 'dti-922', orgUnit: '15' });
  const stated = await new EconomyObservationsApi(reporter).economyStateObservation({ statementRequest });
  const refused = await new EconomyObservationsApi(anybody).economyStateObservation({ statementRequest }).catch((e) => e);
  if (!(refused instanceof ResponseError)) throw new Error('a figure was stated without a token');
  const problem = ProblemFromJSON(await refused.response.json());
  console.log(
    JSON.stringify({
      points: scores[0].total.points,
      stated: stated.period,
      problem: problem.code,
      status: problem.status,
    }),
  );
}

main();
