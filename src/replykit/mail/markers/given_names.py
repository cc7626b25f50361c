"""Common Swedish and Norwegian first names: one alone on a mail's last line is how its writer signs."""

from __future__ import annotations

from typing import Final

GIVEN_NAMES: Final = frozenset(
    """
Aase Abdi Adam Agnar Agnes Agneta Ahmed Aina Aksel Albert Albin Alex Alexander Alexandra Alexandre Alf Alfred
Ali Alice Alma Alva Alvin Amalie Amanda Amina Amir Amund Anders Andre Andrea Andreas André Ane Anette Anine
Anita Anja Ann Anna Anne Anneli Annelie Annette Annica Annika Anniken Ansgar Ante Anton Arild Arja Arne Arnfinn
Arnold Arnstein Arnt Arvid Asbjørn Aslak Aslan Aslaug Asta Astor Astrid Atle Aud Audun August Aurora Axel
Axelina Ayla Barbara Barbro Beate Belinda Bella Benedicte Bengt Bengta Benjamin Benny Bente Berit Bernt Berta
Bertil Bertine Birger Birgit Birgitta Birgitte Birte Bjarne Bjarte Björn Björne Bjørg Bjørn Bjørnar Bo Bodil
Boel Borghild Bosse Brage Brit Brita Britt Britta Bryngel Brynjar Bård Börje Børge Børje Cajsa Calle Camilla
Carin Carina Carl Carola Caroline Catarina Cathrine Cecilia Cecilie Celine Charlie Charlotta Charlotte Christel
Christer Christian Christin Christina Christine Christoffer Cissi Claes Clara Claudia Conny Dag Dagfinn Dagmar
Dagny Dan Daniel Daniela Daniella Danijel David Deniz Dennis Desirée Diana Didrik Disa Doris Dorte Dorthe
Douglas Dragana Ebba Ebbe Edit Edith Edvard Edvin Egil Eigil Einar Einy Eirik Eivind Eivor Eldar Eldbjørg Elena
Eli Elias Elin Eline Elisabet Elisabeth Elise Ella Ellen Elling Ellinor Elmer Elsa Else Elsebeth Elsie Elsy
Elvira Emanuel Emelie Emil Emilia Emilie Emily Emir Emma Endre Engelbrekt Eny Erica Erik Erika Erland Erlend
Erling Ernst Esbjörn Eskil Eskild Esmeralda Espen Esther Eva Evelina Even Evert Evy Ewa Eyvind Fabian Fanny
Farid Fatima Felicia Felix Ferdinand Fia Filip Filippa Finn Folke Frank Frans Franz Fredric Fredrik Fredrikke
Frej Freja Freya Frida Fritiof Fritjof Frode Frøydis Gabriel Gabriella Gaute Geir Geira Georg Gerard Gerd Gerda
Gerhard Gina Gisle Gjermund Gjertrud Glenn Goran Greger Greta Grete Grethe Gro Gry Gudmund Gudrun Gull Gulli Gun
Gunborg Gunda Gunder Gunhild Gunilla Gunlaug Gunn Gunnar Gunnel Gunnvor Gunvor Guro Gustaf Gustav Gustava
Guttorm Gyda Göran Görel Gösta Göte Hadi Halldis Hallgeir Hallvard Halvard Halvdan Halvor Hamid Hampus Hamza
Hanna Hannah Hanne Hans Harald Harriet Hassan Hasse Hedda Hedvig Hege Heidi Helen Helena Helene Helfrid Helga
Helge Helle Helmer Helén Heléne Henning Henny Henriette Henrik Herbert Herman Hermine Hilda Hilde Hilding
Hillevi Hilma Hjalmar Hjördis Holger Hugo Hulda Håkan Håkon Håvard Ibrahim Ida Idar Idun Ilse Imre Ina Ines Inez
Inga Ingalill Ingar Inge Ingebjørg Ingeborg Ingegerd Ingela Ingemar Inger Ingmarie Ingrid Ingunn Ingvald Ingvar
Ingvild Irene Iris Isabella Isabelle Isac Isak Iselin Ismail Ivan Ivar Iver Jacob Jakob Jamal Jan Jane Janne
Jannike Jarle Jarmo Jasmin Jasmine Jeanette Jennie Jenny Jens Jeppe Jerker Jerry Jesper Jessica Jill Jim Jimmy
Jo Joachim Joacim Joakim Joar Jocke Joel Jofrid Johan Johanna Johanne Johannes John Johnny Jon Jonas Jonatan
Jonathan Jone Jonna Jonny Jonte Jorid Jorun Jorunn Josef Josefin Josefine Josephine Jostein Judith Juha Julia
Julian Julie Julius Jytte Jöran Jörgen Jørgen Jørn Kaare Kai Kaia Kaisa Kaj Kaja Kajsa Kalle Kamilla Karen Kari
Karianne Karin Karina Karl Karla Karolina Karoline Kaspar Kasper Katarina Kate Kathrine Katja Katrin Katrine
Kennet Kenneth Kent Kerstin Ketil Kevin Khalid Kicki Kim Kine Kirsten Kirsti Kjartan Kjell Kjellaug Kjelle
Kjellfrid Kjersti Kjetil Kjærsti Klara Klas Klaus Knut Kolbjørn Konrad Krister Kristian Kristin Kristina
Kristine Kristofer Kristoffer Kurt Kåre Laila Lars Lasse Laura Leif Leila Leiv Lena Lene Lennart Leo Leon Levi
Liam Lilian Lill Lillemor Lilly Lily Lina Linda Line Linn Linnea Linnéa Linus Lis Lisa Lisbet Lisbeth Lise
Liselott Liselotte Lisen Liv Livar Liza Loke Lollo Lotta Lotte Lotten Louise Love Lovisa Lovise Lucas Ludvig
Ludwig Lukas Luna Lydia Madeleine Mads Magda Magnar Magne Magnhild Magni Magnus Mahmoud Maiken Maj Maja Majbritt
Malena Malin Malte Malvin Mandus Manne Marcel Marcus Margareta Margit Margot Margrete Margrethe Margunn Mari
Maria Mariam Mariana Mariann Marianne Marie Marika Marina Mario Marit Marita Maritha Marius Markus Marlen
Marlene Marta Marte Martha Marthe Marthine Martin Martine Marwa Mary Mathea Mathias Mathilde Matilda Mats Matteo
Mattias Mattis Maud Mauritz Max May Maya Mehmet Melissa Melker Melvin Merete Merethe Mette Mia Michael Micke
Mikael Mikaela Mikal Mikkel Milan Milla Mille Milo Mimmi Minna Mira Miranda Miriam Mirjam Moa Mogens Mohamed
Mohammed Mona Monica Monika Morgan Moritz Morten Mustafa Märit Märta Måns Mårten Nadia Nadja Naima Nancy Nanna
Naomi Natalia Natalie Natasha Nathalie Nellie Nelly Niclas Nicolai Nicolas Nicolay Nicole Niels Niklas Nikolai
Nikolina Nils Nina Nisse Njål Noah Noel Noor Nora Oda Odd Oddbjørg Oddbjørn Oddgeir Oddny Oddrun Oddvar Oddveig
Ola Olaf Olaug Olav Ole Olga Oline Oliver Olivia Olle Olof Olov Omar Oscar Oskar Oskari Osvald Otilia Otto Ove
Oystein Paal Patricia Patrick Patrik Paul Paula Paulin Paulina Peder Peggy Pekka Pelle Per Percy Pernilla
Pernille Peter Petra Petter Philip Pia Pontus Pär Pål Rachel Rafael Ragna Ragnar Ragnfrid Ragnhild Ragnvald
Rahim Rakel Randi Rannveig Rasmus Raymond Rebecca Rebecka Regina Reidar Reidun Renate Richard Rickard Rigmor
Rikard Rikke Rita Ritva Roar Robban Robert Robin Roffe Roger Roland Rolf Ronald Ronja Ronny Rosa Rose Rosita Roy
Roya Roza Rozita Ruben Rudolf Runa Runar Rune Rut Rutger Ruth Sabina Saga Sahra Said Sakarias Sally Salma
Salomon Samira Samuel Sander Sandra Sanna Sara Sarah Saskia Sebastian Seija Selim Selma Severin Sigbjørn Sigmund
Signe Signhild Sigrid Sigrun Sigurd Sigvard Sigve Silas Silje Simen Simon Simone Sindre Siri Sissel Siv Sivert
Siw Sixten Snorre Sofi Sofia Sofie Solbjørg Solfrid Solrun Solveig Solvor Solvår Sondre Sonja Sophie Staffan
Stefan Stefanie Stein Steinar Stella Stellan Sten Stephan Stephanie Stian Stig Stina Stine Storm Sture Styrbjörn
Sunniva Susan Susann Susanna Susanne Suzanne Svanhild Svante Svein Sven Svend Svenn Sverre Svetlana Sylvi Sylvia
Synne Synnøve Syver Sölve Sören Søren Tage Tanja Tara Tarald Tarjei Tatjana Tea Teodor Teresa Terese Terje Thea
Theo Theodor Theresa Therese Therése Thomas Thor Thorbjörn Thorbjørn Thorleif Thorstein Thorvald Tiina Tilda
Tilde Tim Tina Tindra Tine Tiril Tjorven Tobias Todd Tollef Tom Tomas Tommy Tone Tonje Tony Tor Toralf Torarin
Torbjörn Torbjørg Torbjørn Tord Tore Torfinn Torgeir Torgny Torgunn Torhild Torild Torill Torkel Torkil Torleif
Tormod Torolf Torstein Torsten Torun Torunn Torvald Tova Tove Trine Tron Trond Trude Truls Trygve Turid Tuula
Tuva Tyko Tyra Ulf Ulla Ulrica Ulrik Ulrika Una Unn Unni Uno Urban Ursula Valborg Valdemar Valter Vanja Vebjørn
Vegar Vegard Vendela Venke Vera Veronica Veronika Veslemøy Vetle Vibeke Victor Victoria Vidar Vigdis Viggo
Viktor Viktoria Vilde Vilgot Vilhelm Vilja Viljar Vilma Vincent Viola Viveca Viveka Vivi Vivian Waldemar Walter
Wenche Wenke Werner Wiktor Wilhelm Wille William Willy Wilma Yaser Yasin Yasmin Yasmine Ylva Yngvar Yngve Yousef
Yrsa Yusuf Yvonne Zahra Zara Zeki Zeynep Zlatan Zoran Ådne Åge Ågot Åke Åsa Åse Åshild Åslaug Åsmund Åsta Öjvind
Örjan Östen Özlem Øistein Øivind Ørjan Øydis Øystein Øyunn Øyvind
    """.casefold().split()
)
