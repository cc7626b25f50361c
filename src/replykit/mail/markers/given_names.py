"""Common Swedish and Norwegian first names: one alone on a mail's last line is how its writer signs."""

from __future__ import annotations

from typing import Final

GIVEN_NAMES: Final = frozenset(
    """
Aase Abdi Adam Agnes Agneta Ahmed Aksel Albert Albin Alex Alexander Alexandra Alf Alfred Ali Alice Alma Alva
Alvin Amalie Amanda Amina Amir Anders Andrea Andreas Anette Anita Anja Ann Ann-Christin Anna Anna-Karin Anna-
Lena Anne Anne-Grethe Anne-Marie Anneli Annelie Annette Annica Annika Anniken Anton Arild Arne Arvid Astrid
Atle Aud August Aurora Axel Barbro Bengt Benjamin Bente Berit Bernt Bertil Birger Birgit Birgitta Birgitte
Bjarne Björn Bjørg Bjørn Bo Bodil Bosse Brita Britt Britta Brynjar Bård Börje Børge Børje Camilla Carina Carl
Carola Caroline Catarina Cathrine Cecilia Cecilie Charlotte Christer Christian Christina Christine Christoffer
Clara Conny Dag Dagny Dan Daniel David Dennis Ebba Edit Edith Edvard Edvin Egil Einar Eirik Eivind Elena Eli
Elias Elin Eline Elisabet Elisabeth Elise Ella Ellen Ellinor Elsa Else Elsie Elvira Emelie Emil Emilia Emilie
Emily Emma Endre Erica Erik Erika Erland Erling Ernst Espen Esther Eva Evelina Even Fatima Felicia Felix Fia
Filip Filippa Finn Folke Fredrik Fredrikke Frida Frode Gabriel Geir Gerd Gerda Gisle Greta Grete Grethe Gro
Gun Gunilla Gunn Gunnar Gunvor Gustaf Gustav Göran Gösta Hanna Hannah Hanne Hans Harald Hassan Hedda Hedvig
Heidi Helen Helena Helene Helga Helge Helle Hilda Hilde Hilding Hillevi Hjalmar Hugo Håkan Håkon Håvard Ida
Inga Inge Ingeborg Ingegerd Ingela Ingemar Inger Ingrid Ingunn Ingvar Ingvild Irene Iris Isabella Isabelle
Isak Ivar Iver Jacob Jakob Jan Janne Jeanette Jenny Jens Jeppe Jesper Jessica Joakim Johan Johanna Johanne
Johannes John Johnny Jon Jonas Jonatan Jonathan Jonte Jorunn Josef Josefin Josefine Julia Julie Jöran Jörgen
Jørgen Jørn Kai Kaisa Kaja Kajsa Kari Karianne Karin Karina Karl Karoline Katarina Kate Kathrine Kenneth Kent
Kerstin Ketil Kim Kine Kirsten Kirsti Kjartan Kjell Kjersti Klara Klas Knut Konrad Kristian Kristin Kristina
Kristine Kristoffer Kurt Kåre Laila Lars Lasse Leif Lena Lene Lennart Lina Linda Line Linn Linnea Linnéa Linus
Lisa Lisbeth Lise Liv Liza Lotta Lotte Louise Lova Love Lovisa Lovise Lucas Ludvig Lukas Madeleine Magnhild
Magnus Maja Malena Malin Marcus Margareta Margrete Margrethe Mari Maria Mariann Marianne Marie Marit Marita
Markus Marlene Marta Marte Martha Marthe Martin Martine Mathias Mathilde Matilda Mats Mattias Max Maya Merete
Mette Mia Michael Mikael Mikaela Mikkel Milla Mille Minna Moa Mohamed Mohammed Mona Monica Monika Morgan
Morten Nadia Nathalie Niclas Niklas Nikolai Nils Nina Noah Noel Nora Oda Odd Oddvar Ola Olaf Olav Ole Ole-
Martin Olga Oliver Olivia Olle Olof Oscar Oskar Otto Ove Patricia Patrik Paul Paula Paulina Pelle Per Pernilla
Pernille Peter Petra Petter Philip Pia Pål Rachel Ragnar Ragnhild Rakel Randi Rasmus Rebecca Rebecka Reidar
Reidun Renate Richard Rikard Rikke Ritva Roar Robert Robin Roger Roland Rolf Ronja Ronny Roy Runar Rune Ruth
Saga Sahra Samira Samuel Sandra Sanna Sara Sarah Sebastian Selma Signe Sigrid Sigurd Sigvard Silje Simen Simon
Siri Siv Sofia Sofie Solfrid Solveig Sonja Sophie Stefan Stein Steinar Stian Stig Stina Stine Sture Sunniva
Susann Susanna Susanne Svante Svein Sven Svend Sverre Sylvi Sylvia Synnøve Tage Tarjei Teresa Terese Terje
Thea Theo Therese Thomas Thor Thorbjørn Tilda Tilde Tim Tina Tine Tobias Tom Tomas Tommy Tone Tonje Tony Tor
Torbjörn Torbjørn Tord Tore Torgeir Torgunn Torild Torill Torstein Torsten Torun Torunn Tova Tove Trine Tron
Trond Trude Truls Trygve Tuva Tyra Ulf Ulla Ulrik Ulrika Unn Unni Urban Ursula Vanja Vegard Venke Vera
Veronica Veronika Victor Victoria Vidar Vigdis Viggo Viktor Viktoria Vilde Vilhelm Vilma Viveka Vivi Wenche
Wilhelm William Wilma Ylva Yngve Yusuf Yvonne Zara Åge Åke Åsa Åse Åshild Åsmund Örjan Östen Øivind Ørjan
Øystein Øyvind
    """.casefold().split()
)
