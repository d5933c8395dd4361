"""What makes speed visible: the dashboard relative to a floor and a peer, measured in the same run, as ratios."""
