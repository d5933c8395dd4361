"""What makes speed visible: the dashboard beside a floor and a peer, measured in the same run, told as ratios."""
