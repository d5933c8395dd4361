"""What holds for the whole library and its data: every figure as printed, every picture as told, any third role."""
