"""python3 try.py CLIENT: reads, states and is refused at $TRUCOT with the generated client in the folder CLIENT."""
import json
import os
import sys

sys.path.insert(0, sys.argv[1])
from trucot_client import ApiClient, ApiException, Configuration
from trucot_client.api.economy_observations_api import EconomyObservationsApi
from trucot_client.api.scores_api import ScoresApi
from trucot_client.models.statement_request import StatementRequest

anybody = ApiClient(Configuration(host=os.environ["TRUCOT"]))
reporter = ApiClient(Configuration(host=os.environ["TRUCOT"], access_token=os.environ["TOKEN"]))
statement = StatementRequest(
    indicator="ECO.CASHLESS.E_WALLETS", orgUnit="15~2025.02647", period="2026-10", numerator=1250
)

scores = ScoresApi(anybody).get_scores(period="2024", index_set="dti-922", org_unit="15")
stated = EconomyObservationsApi(reporter).economy_state_observation(statement)
try:
    EconomyObservationsApi(anybody).economy_state_observation(statement)
    raise SystemExit("a figure was stated without a token")
except ApiException as refused:
    problem = refused.data

print(json.dumps({
    "points": scores.scores[0].total.points,
    "stated": stated.period,
    "problem": problem.code,
    "status": problem.status,
}))
